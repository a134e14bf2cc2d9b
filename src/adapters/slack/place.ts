/** Where something happens in Slack, as far as it decides whose token answers there and what is kept apart. */
export interface Place {
  /** Id of the workspace; of the organization where Slack names no workspace; '' where it names neither. */
  readonly team: string;
  /** The Enterprise Grid organization that the workspace belongs to. */
  readonly enterprise?: string;
  /** The event came by an installation for the whole organization. */
  readonly orgWide?: boolean;
  /** Another organization may be there or may ask: the documents of the whole workspace are not for it. */
  readonly outside?: true;
}

/** What Bolt finds out about an event, whatever its kind. */
export interface EventContext {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall: boolean;
}

export function placeOf({ teamId, enterpriseId, isEnterpriseInstall }: EventContext): Place {
  return {
    team: teamId ?? enterpriseId ?? '',
    ...(enterpriseId === undefined ? {} : { enterprise: enterpriseId }),
    ...(isEnterpriseInstall ? { orgWide: true } : {}),
  };
}

interface WithPlace {
  readonly team: string;
  readonly enterprise?: string | undefined;
  readonly orgWide?: boolean | undefined;
}

/** The place alone of something that has one. */
export function onlyPlace({ team, enterprise, orgWide }: WithPlace): Place {
  return {
    team,
    ...(enterprise === undefined ? {} : { enterprise }),
    ...(orgWide === undefined ? {} : { orgWide }),
  };
}
