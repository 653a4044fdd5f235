/** Кілька вибраних речей і що можна зробити з вибраним. */
export const several = {
  "command.pin": "Закріпити",
  "command.unpin": "Відкріпити",
  "command.keep-only":
    "{n, plural, one {Показати лише це} few {Показати лише ці #} many {Показати лише ці #} other {Показати лише ці #}}",
  "command.paths": "Найкоротші шляхи між двома",
  "command.among": "Хто з них із ким зустрічався",
  "command.select-neighbours": "Вибрати також сусідів",
  "command.select-side": "Вибрати всю їхню сторону",
  "command.select-others": "Вибрати натомість усі інші",
  "command.select-all": "Вибрати все",
  "command.select-ends": "Вибрати обидва кінці",
  "command.keep-ends": "Показати лише обидва кінці",
  "command.place-anew": "Розмістити все заново",
  "select.menu": "Що можна зробити тут",
  "several.kind": "Вибрано кілька",
  "several.two": "{first} і {second}",
  "several.title":
    "{n, plural, one {Вибрано {number}} few {Вибрано {number}} many {Вибрано {number}} other {Вибрано {number}}}",
  "several.select": "Вибрати …",
  "several.let-go": "Зняти вибір: {name}",
  "several.ground": "Пов’язане більш ніж з одним із них",
  "several.no-ground": "Ніщо зафіксоване не пов’язане з двома з них.",
  "several.of": "{n, number} з {all, number}",
  "several.sessions": "Сесії: разом і окремо",
  "several.latest-only": "З останніх {n, number} кожного.",
  "several.never-together": "Спільних сесій немає",
  "several.together":
    "{n, plural, one {# спільна сесія} few {# спільні сесії} many {# спільних сесій} other {# спільної сесії}}",
  "several.without": "{one} без {other}: {n, number}",
  "several.stances": "Ставлення до тих самих питань",
  "several.no-shared-issue": "Немає питання, про яке висловилися б обоє.",
  "several.differ":
    "{n, plural, one {# питання, про яке говорять обоє} few {# питання, про які говорять обоє} many {# питань, про які говорять обоє} other {# питання, про які говорять обоє}}: {differ, plural, =0 {усюди однаково} one {у # по-різному} few {у # по-різному} many {у # по-різному} other {у # по-різному}}.",
  "several.one-only": "Лише {first}: {ofFirst, number}, лише {second}: {ofSecond, number}.",
  "several.issues-left-out":
    "{n, plural, one {# питання} few {# питання} many {# питань} other {# питання}} понад перші 200 не порівняно.",
  "several.issue": "Питання",
  "several.said-both": "казали і те, і те",
  "several.difference-opposite": "≠ протилежне",
  "several.difference-other": "≠ різниться",
  "several.among":
    "Зустрічалися між собою: {n, number} з {all, plural, one {# пари} few {# пар} many {# пар} other {# пари}}",
  "several.pair":
    "{first} і {second}: {n, plural, one {# сесія} few {# сесії} many {# сесій} other {# сесії}}",
  "several.contacts": "Спільні контакти: {n, number}",
  "several.pairs-left-out":
    "{n, plural, one {# слабшу пару} few {# слабші пари} many {# слабших пар} other {# слабшої пари}} не переглянуто: може бути більше.",
  "several.no-contact": "Не зафіксовано нікого, хто зустрічався б із двома з них.",
  "several.with": "{n, number}: {name}",
} as const;
