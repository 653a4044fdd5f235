/** Сторінки панелі, по одній для кожного виду речей. */
export const pages = {
  "dataset.kind": "Набір даних",
  "dataset.loading": "Завантаження триває або перервалося: частини фактів може бракувати.",
  "dataset.licence": "Ліцензія {licence}",
  "dataset.version": "версія {version}",
  "dataset.loaded": "завантажено {day}",
  "dataset.more": "більше",
  "dataset.take": "Усе як файли:",
  "dataset.json-lines": "рядки JSON",
  "dataset.csv": "CSV в архіві",
  "dataset.on-canvas": "На полотні",
  "dataset.ties":
    "{n, plural, one {# зв’язок} few {# зв’язки} many {# зв’язків} other {# зв’язку}}",
  "dataset.quoted":
    "Дослівно процитовано: {quoted, number} із {facts, plural, one {# факту} few {# фактів} many {# фактів} other {# факту}} у цьому наборі.",
  "dataset.begin":
    "Виберіть позначку, лінію або клітинку, щоб побачити, на чому вона ґрунтується: хто, коли і джерело, з абзацом і словами там, де їх записано.",

  "worth.title": "Варто подивитися",
  "worth.nothing":
    "У межах фільтрів не знайдено ні прогалин, ні суперечностей, ні змін, ні зустрічей.",
  "worth.gaps": "Найбільше не згодні й не зустрічалися",
  "worth.gap": "{first} і {second}",
  "worth.shared":
    "{n, plural, one {# спільне питання} few {# спільні питання} many {# спільних питань} other {# спільного питання}}",
  "worth.both": "Підтримали й заперечили, найближче в часі",
  "worth.on": "{actor} щодо: {issue}",
  "worth.turns": "Змінили позицію після зустрічі, останні спершу",
  "worth.after": "після: {meeting}",
  "worth.latest": "Останні зустрічі",
  "worth.all": "Усі {number}",
  "dataset.graph": "Граф",
  "dataset.none": "Набір даних не завантажено",
  "dataset.load": "Завантажте його з командного рядка:",
} as const;
