/** Рядок над виглядом: режими, чиє, параметри. */
export const bar = {
  "mode.label": "Режим",
  "mode.evidence": "Свідчення",
  "mode.evidence-shows": "Актори, зустрічі й питання, як записано",
  "mode.meetings": "Хто з ким зустрічався",
  "mode.meetings-shows": "Актори, які були на тій самій сесії",
  "mode.stances": "Хто як ставиться",
  "mode.stances-shows": "Актори й питання за ставленням",
  "mode.agreement": "Хто з ким згоден",
  "mode.agreement-shows": "Актори за тим, що кажуть із тих самих питань",
  "scope.label": "Чиє",
  "scope.explored": "Досліджене",
  "scope.explored-shows": "Актори, досліджені досі",
  "scope.everything": "Усе",
  "scope.everything-shows": "Найсильніше з усього графа",
  "options.menu":
    "{changed, plural, =0 {параметри} one {параметри · змінено #} few {параметри · змінено #} many {параметри · змінено #} other {параметри · змінено #}}",
  "filter.ends-before": "{to} раніше, ніж {from}.",
  "options.reset": "Скинути",

  "view.failed": "Цей вигляд не вдалося показати",
  "view.failed-why":
    "Його програму не вдалося завантажити, або вона дала збій. Усе досліджене на місці.",
  "part.failed":
    "Цю частину сторінки не вдалося завантажити: сервер не відповідає. Спробуйте ще раз за хвилину.",
  "view.retry": "Спробувати ще раз",

  "filter.menu": "+ фільтр",
  "filter.lift": "Зняти фільтр {name}",
  "filter.only": "лише {kinds}",
  "filter.period": "Період",
  "filter.from": "Від",
  "filter.to": "До",
  "filter.until": "до",
  "filter.kinds": "Види",
  "filter.sides": "Сторони",
  "filter.only-source": "Лише «{title}»",
  "filter.only-document": "Лише щодо «{title}»",
  "filter.documents": "Документи",
  "filter.documents-help":
    "Враховує лише позиції, заявлені в документі, і зустрічі, де обговорено питання про нього.",
  "filter.more-documents":
    "{n, plural, one {Ще # документ} few {Ще # документи} many {Ще # документів} other {Ще # документа}}: їх можна знайти за назвою і відібрати на їхній сторінці.",
  "filter.areas": "Сфери питань",
  "filter.datasets": "Набори даних",
  "filter.area-holds": "{issues}, {positions}",
} as const;
