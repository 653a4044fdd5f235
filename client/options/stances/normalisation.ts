import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";

/** What agreement is divided by; by default by what both share, because that is what "they agree" means. */
export const normalisation = choiceOption({
  id: "normalisation",
  link: "per",
  usual: "SHARED",
  label: message("option.normalisation"),
  choices: [
    {
      value: "SHARED",
      label: message("option.normalisation.shared"),
      help: message("option.normalisation.shared-does"),
    },
    {
      value: "AVERAGE",
      label: message("option.normalisation.average"),
      help: message("option.normalisation.average-does"),
    },
    {
      value: "NONE",
      label: message("option.normalisation.none"),
      help: message("option.normalisation.none-does"),
    },
    {
      value: "JACCARD",
      label: message("option.normalisation.jaccard"),
      help: message("option.normalisation.jaccard-does"),
    },
    {
      value: "COSINE",
      label: message("option.normalisation.cosine"),
      help: message("option.normalisation.cosine-does"),
    },
    {
      value: "COSINE_DNA",
      label: message("option.normalisation.cosine-dna"),
      help: message("option.normalisation.cosine-dna-does"),
    },
  ],
  offered: ["agreement", "gaps"],
  asks: ["agreement", "gaps"],
  variables: (value) => ({ normalisation: value }),
});
