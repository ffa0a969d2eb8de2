/** What keeps a process from starting or a command from running, and the operator can mend: its message says how, and is shown without a stack. */
export class BootRefusal extends Error {
  override readonly name: string = 'BootRefusal';
}
