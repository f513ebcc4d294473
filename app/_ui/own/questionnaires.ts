export { QuestionnaireList } from "./questionnaire-list";
export { QuestionnairePage } from "./questionnaire-page";
