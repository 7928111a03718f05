/** The states that a resource goes through, and what leads from one to the next. */
export interface Lifecycle {
  /** The operation that reads the resource. */
  readonly operationId: string;
  /** The parameters that identify it. */
  readonly identifiedBy: readonly string[];
  /** JSON pointer to the state in the answer. */
  readonly state: string;
  /** Pointers to further states, those of the resource's parts; `*` stands for each item of an array. */
  readonly parts?: readonly string[];
  /** The order in which a state that was found counts as that of the resource, where it has parts. */
  readonly precedence?: readonly string[];
  /** The state that counts where no state is found, because there are no parts yet. */
  readonly whenEmpty?: string;
  /** Whether states are told apart without regard to case. */
  readonly ignoreCase?: boolean;
  /** How a read says that the resource does not exist. */
  readonly gone?: {
    /** The error codes. */
    readonly codes: readonly string[];
    /** The state that this stands for, where the lifecycle has such a state. */
    readonly means?: string;
  };
  /** For how long after its creation a read may not find the resource, in milliseconds, where a source says so. */
  readonly missingAfterCreateMs?: number;
  readonly states: Readonly<Record<string, LifecycleState>>;
  readonly transitions: readonly LifecycleTransition[];
}

/** One state. */
export interface LifecycleState {
  readonly kind: 'transitional' | 'stable' | 'terminal';
}

/** One way from a state to another: by itself, by an operation or any that changes it (`async`), or after a time (an ISO 8601 duration). */
export interface LifecycleTransition {
  readonly from: string;
  readonly to: string;
  readonly automatic?: boolean;
  readonly by?: string;
  readonly byAnyChange?: boolean;
  readonly after?: string;
  /** That no source shows this way; the emulator takes it all the same. */
  readonly assumed?: boolean;
}
