export const header = {
  "header.find": "Знайти будь-що",
  "header.undo": "Скасувати",
  "header.redo": "Повторити",
  "header.more": "Більше",
  "header.cite": "Цитувати",
  "header.share": "Поділитися",
  "header.data-set-help": "Що це за набір даних",
  "header.data-sets":
    "{n, plural, one {# набір даних} few {# набори даних} many {# наборів даних} other {# набору даних}}",
  "header.no-data-set": "Набір даних не завантажено",

  "share.copy-link": "Поділитися: скопіювати посилання",
  "share.copied": "Посилання скопійовано. Воно відновлює цей вигляд.",
  "share.too-long":
    "Посилання скопійовано. Зображення завелике для адреси: посилання відновлює, що показано, але не де воно стоїть.",
  "share.refused": "Браузер не дозволив копіювати: візьміть посилання з адресного рядка.",

  "copy.refused": "Браузер не дозволив копіювати.",

  "query.menu": "Цей вигляд як запит",
  "query.open": "Відкрити у GraphiQL",
  "query.copy": "Скопіювати запит",
  "query.copy-graphql": "Скопіювати запит GraphQL",
  "query.copied": "Запит скопійовано.",
  "query.copy-script": "Скопіювати як скрипт мовою {name}",
  "query.script-copied": "Скрипт мовою {name} скопійовано.",

  "cite.view": "Цитувати цей вигляд",
  "cite.copy": "Скопіювати цитування",
  "cite.copied": "Цитування скопійовано.",
  "cite.text": "{citation} Версія {version}. {address} (переглянуто {day}).",
  "cite.note": "Ліцензія: {licence}. Версія — це геш фактів: однакові факти мають однакову версію.",
  "cite.reference": "Як бібліографічний запис:",
  "cite.sources":
    "{n, plural, one {Усе # джерело:} few {Усі # джерела:} many {Усі # джерел:} other {Усі # джерела:}}",

  "scheme.step": "Кольори: {now} → {next}",
  "scheme.auto": "як у системі",
  "scheme.light": "світлі",
  "scheme.dark": "темні",

  "views.menu": "Вигляди",
  "views.none": "Ще нічого не збережено.",
  "views.name": "Назва цього вигляду",
  "views.save": "Зберегти",
  "views.saved": "Збережено як «{name}» у цьому браузері.",
  "views.forget": "Забути {name}",
  "views.export": "Зберегти у файл",
  "views.import": "Узяти з файла",
  "views.taken-over":
    "{n, plural, one {Узято # вигляд} few {Узято # вигляди} many {Узято # виглядів} other {Узято # вигляду}} з файла.",
  "views.no-views":
    "{file} не є файлом збережених виглядів: виберіть записаний через «Зберегти у файл».",

  "export.menu": "Експорт",
} as const;
