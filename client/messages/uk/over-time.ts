/** Вигляд позицій у часі. */
export const overTime = {
  "over-time.issue": "Питання",
  "over-time.beside": "Питання поруч",
  "over-time.beside-none": "поруч: жодного іншого питання",
  "over-time.beside-not-within": "Питання поруч не проходить фільтри.",
  "over-time.on-both":
    "З учасників нижче {n, plural, =0 {ніхто не має} one {# має} few {# мають} many {# мають} other {# мають}} датовані позиції з обох питань.",
  "over-time.listed":
    "Тут можна вибрати {n, number} з {all, number} питань, ті, що мають найбільше позицій.",
  "over-time.list-more": "Показати більше",
  "over-time.head": "Хто що й коли сказав: {issue}",
  "over-time.lanes": "Що сказав кожен учасник, від найдавнішого",
  "over-time.finding": "<b>{title}.</b> {positions}, {actors}.",
  "over-time.turned": "<b>Змінили позицію ({n}):</b> {names}.",
  "over-time.nobody-turned": "Ніхто не змінив позиції.",
  "over-time.nobody-turned-below": "Серед наведених нижче ніхто не змінив позиції.",
  "over-time.undated":
    "{n, plural, one {Ще # без першого дня не зображено.} few {Ще # без першого дня не зображено.} many {Ще # без першого дня не зображено.} other {Ще # без першого дня не зображено.}}",
  "over-time.left-out": "Показано лише останні {shown, number} з {all, number} позицій.",
  "over-time.no-issue": "Жодне питання не підпадає під фільтри.",
  "over-time.not-within": "Вибране питання не проходить фільтри.",
  "over-time.nobody": "Ніхто з показаних учасників не має датованої позиції з цього питання.",
  "over-time.nobody-on-either":
    "Ніхто з показаних учасників не має датованої позиції з жодного з цих питань.",
  "over-time.everybody": "Показати всіх",
  "over-time.no-side": "Без сторони",
  "over-time.band": "смуга: до наступної позиції",
  "over-time.ring": "кільце: зміна позиції",
  "over-time.statement": "{date}: {stance}.",
  "over-time.having-turned": "{stance} (змінена позиція)",
} as const;
