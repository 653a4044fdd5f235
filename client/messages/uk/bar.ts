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
} as const;
