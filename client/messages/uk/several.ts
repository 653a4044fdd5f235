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
} as const;
