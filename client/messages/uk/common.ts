/** Пошук і команди, шкала часу, сповіщення та збої. */
export const common = {
  "search.placeholder": "Актор, зустріч, питання, документ, джерело, слова цитати, команда",
  "search.found": "Знайдено",
  "search.begin":
    "Почніть вводити: пошук за всіма іменами, назвами, псевдонімами та словами цитат.",
  "search.searching": "Шукаємо …",
  "search.nothing": "У графі ніщо не називається «{text}» і не цитується так.",
  "search.hits": "Знайдено: {n, number}.",
  "search.best": "Найкращі {n, number} зі знайдених.",
  "search.enter-canvas": "Enter додає на полотно.",
  "search.enter-panel": "Enter відкриває на панелі.",
  "search.enter-command": "Enter виконує.",

  "command.expand": "Розгорнути вибране",
  "command.hide": "Приховати вибране",
  "command.show-only": "Показати лише вибране та його сусідів",
  "command.unhide": "Повернути приховане",
  "command.undo": "Скасувати",
  "command.redo": "Повторити",
  "command.mode": "Режим: {mode}",
  "command.view": "Вигляд: {view} — {shows}",
  "command.fit": "Вмістити зображення у вікно",
  "command.clear-filters": "Очистити фільтри",
  "command.empty": "Очистити полотно",
  "command.copy-link": "Скопіювати посилання на цей вигляд",
  "command.cite": "Цитувати цей вигляд",
  "command.graphiql": "Відкрити цей вигляд у GraphiQL",
  "command.copy-query": "Скопіювати цей вигляд як запит GraphQL",
  "command.light": "Кольори: світлі",
  "command.dark": "Кольори: темні",
  "command.system": "Кольори: як у системі",
  "command.help": "Довідка: як це читати",

  "time.label": "Час",
  "time.period": "Період",
  "time.first-day": "Перший день",
  "time.last-day": "Останній день",
  "time.pause": "Призупинити",
  "time.explored": "Лише досліджений час",
  "time.all": "Увесь час: {from}–{to}",
  "time.bars": "{meetings} і {positions}, {days}",
  "time.bars-busiest": "{meetings} і {positions}, {days}; найбільше зустрічей: {busiest}",

  "notice.dismiss": "Закрити",
  "notice.link": "«{part}» у посиланні не розпізнано і пропущено.",
  "notice.paths":
    "{n, plural, one {# шлях} few {# шляхи} many {# шляхів} other {# шляху}} між двома, найкоротший — {ties, plural, one {# зв’язок} few {# зв’язки} many {# зв’язків} other {# зв’язку}}.",
  "notice.no-paths": "Жоден шлях із чотирьох або менше зв’язків не сполучає цих двох.",
  "notice.canvas-full":
    "Полотно вміщує вузлів: {limit, number}, одного виду: {ofKind, number}; ще не показано: {refused, number}.",
  "notice.some-shown":
    "Полотно вміщує вузлів: {limit, number}, одного виду: {ofKind, number}. Не показано: {rest}.",
  "notice.some-shown-at-least":
    "Полотно вміщує вузлів: {limit, number}, одного виду: {ofKind, number}. Не показано щонайменше: {rest}.",
  "notice.latest-shown":
    "Полотно вміщує вузлів: {limit, number}, одного виду: {ofKind, number}; показано {of, select, period {останні зустрічі періоду} other {останні зустрічі}} та їхніх учасників. Не показано щонайменше: {rest}.",
  "notice.not-shown": "Довкола не показано: {rest}.",
  "notice.all-shown": "Усе довкола вже на полотні.",
  "notice.unknown": "Цього немає у графі: {ids}.",
  "notice.unknown-many": "Цього немає у графі: {ids} і ще {more, number}.",

  "notice.half-loaded":
    "Завантажено не повністю: {titles}. Завантаження триває або перервалося, тож показане може бути неповним.",
  "failure.start": "Parley поки нічого не може показати",
  "failure.unreachable": "Сервер недоступний.",
  "failure.status": "Сервер відповів зі статусом {status}.",
  "failure.other": "{text}",
  "failure.start-filter": "Посилання веде до того, чого тут немає",
  "failure.unknown-filter":
    "Воно відбирає за тим, чого в цьому графі немає: {what}. Можна показати без цього, але то буде інший вигляд.",
  "failure.without": "Показати без цього",
  "unknown.dataset": "набір даних «{id}»",
  "unknown.source": "джерело «{id}»",
  "unknown.document": "документ «{id}»",
  "unknown.area": "сфера «{id}»",

  "app.skip": "Перейти до вигляду",
  "app.close": "Закрити",

  "play.start": "Програти період на зображенні",

  "story.button": "Історія",
  "story.new-here": "Ви тут уперше?",
  "story.begin": "Почати",
  "story.decline": "Не зараз і більше не пропонувати",
  "story.miami": "Маямі за вісім кроків",
  "story.miami-about": "хто з ким зустрічався, що вони кажуть і як це тут читати.",
  "story.not-fetched":
    "Історію з посилання не вдалося завантажити. Відкрийте посилання ще раз за хвилину.",
  "story.unreadable": "Історію в посиланні не прочитати: можливо, бракує її частини.",
} as const;
