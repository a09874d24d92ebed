/** Who may change and delete one of the workspace's personas: whoever made it. Others keep a copy apart in their journey. */
export function mayChangePersona(persona: { readonly madeBy: string }, person: string): boolean {
  return persona.madeBy === person;
}
