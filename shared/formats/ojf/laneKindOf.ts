import type { LaneKind } from '../../journey/lane.ts';

/** In the order in which they are tried: a “support channel” is a channel, not a support process. */
const KIND_OF_NAME: readonly (readonly [RegExp, LaneKind])[] = [
  [/evidence|tangible|artefact|artifact|物的証拠/i, 'evidence'],
  [/back[\s-]?stage|back[\s-]?office|behind the scenes/i, 'backstage'],
  [
    /hinter den kulissen|bastidores|tras bambalinas|coulisses|バックステージ|裏側|achter de schermen/i,
    'backstage',
  ],
  [/(front|on)[\s-]?stage|employee|staff|channel|touch[\s-]?point|interaction/i, 'frontstage'],
  [/kontaktpunkt|berührungspunkt|kan[aä]le?n?$|kanaal|mitarbeit|medewerker|contactpunt/i, 'frontstage'],
  [
    /p(?:u|o)nto(?:s)? de conta[ct]{1,2}o|points? de contact|cana(?:l|les|is|ux)$|emplead|employé|funcionári/i,
    'frontstage',
  ],
  [/タッチポイント|接点|チャネル|フロントステージ|従業員/, 'frontstage'],
  [/^support$|support (process|system)|internal process|^systems?$|technology|infrastructure/i, 'support'],
  [
    /interne (?:prozesse|processen)|systeme$|systemen$|sistemas$|procesos internos|processus internes|processos internos/i,
    'support',
  ],
  [/社内プロセス|支援プロセス|サポートプロセス|システム/, 'support'],
  [/(customer|user|client|guest|patient)s?[\s-]?(action|activit|step|journey|task)/i, 'customer'],
  [/(?:kunden|nutzer)(?:aktion|aktivität|handlung)|(?:klant|gebruikers)(?:actie|activiteit)/i, 'customer'],
  [
    /(?:acci(?:ón|ones)|actividad|ações|ação|atividade).*(?:cliente|usu[aá]rio)|actions? (?:du |des )?(?:client|utilisateur)/i,
    'customer',
  ],
  [/^(customers?|users?|actions?|activit(y|ies)|doing|steps?)$/i, 'customer'],
  [
    /^(?:aktion(?:en)?|aktivitäten|handlungen|acciones|actividades|activités|acties|activiteiten|ações|atividades)$/i,
    'customer',
  ],
  [/行動|アクション/, 'customer'],
];

/** Guesses what a swimlane is from its name; one that says nothing we know is a lane of notes. */
export function laneKindOf(name: string): LaneKind {
  return KIND_OF_NAME.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? 'notes';
}

/** Whether what lies in a lane is felt or thought rather than a contact. */
export function isInnerLane(name: string): boolean {
  return (
    /emotion|feel|mood|sentiment|think|thought|mindset|opportunit|insight|quote/i.test(name) ||
    /gedanke|denk|gefühl|stimmung|pens(?:amiento|amento|ée|ar)|sentimi?ento|ressenti|gevoel|gedachte|思考|考え|気持|感情|心情/i.test(
      name,
    )
  );
}

/** Whether what lies in a lane hurts. */
export function isPainLane(name: string): boolean {
  return /pain|frustration|problem|friction|bottleneck/i.test(name);
}
