/** The addresses of the workspace, behind the # so that no server learns of a client or a round. */
export const PLACES = {
  list: "#all",
  client: (id: string) => `#client/${id}`,
  round: (id: string) => `#round/${id}`,
  questionnaires: "#questionnaires",
  questionnaire: (id: string) => `#questionnaire/${id}`,
};
