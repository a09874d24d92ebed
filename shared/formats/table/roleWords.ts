import type { TableRole } from './tableMapping.ts';

/** What people call the columns of a journey, in English, German, Spanish, French, Japanese, Dutch and Portuguese, between bars. */
export const ROLE_WORDS: Readonly<Partial<Record<TableRole, string>>> = {
  momentOfTruth:
    'moment of truth|moments of truth|mot|key moment|make or break|moment der wahrheit|momente der wahrheit|schlüsselmoment|momento de la verdad|momentos de la verdad|momento clave|moment de vérité|moments de vérité|moment clé|真実の瞬間|決定的瞬間|重要な瞬間|moment van de waarheid|sleutelmoment|momento da verdade|momentos da verdade|momento-chave',
  stage:
    'stage|stages|phase|phases|journey stage|journey phase|stufe|abschnitt|etappe|phasen|etapa|etapas|fase|fases|étape|étapes|ステージ|段階|フェーズ|工程|stadium|fasen|estágio',
  lane: 'lane|swimlane|swim lane|row|layer|bahn|spur|ebene|carril|capa|fila|couloir|ligne|voie|レーン|行|スイムレーン|baan|laag|rij|raia|faixa|camada|linha',
  painPoint:
    'pain point|pain points|painpoint|painpoints|pain|pains|problem|problems|issue|issues|frustration|frustrations|friction|obstacle|barriers|schmerzpunkt|schmerzpunkte|probleme|hürde|hürden|frust|ärgernis|punto de dolor|puntos de dolor|dolor|problema|problemas|fricción|frustración|point de douleur|points de douleur|irritant|irritants|point de friction|points de friction|problème|problèmes|ペインポイント|課題|不満|問題|痛み|pijnpunt|pijnpunten|probleem|problemen|knelpunt|knelpunten|frustratie|ponto de dor|pontos de dor|dor|dores|atrito|frustração|fricção',
  severity:
    'severity|impact|priority|seriousness|schweregrad|schwere|auswirkung|priorität|gravedad|severidad|impacto|prioridad|gravité|sévérité|priorité|深刻度|重大度|重要度|影響|優先度|ernst|prioriteit|zwaarte|gravidade|severidade|prioridade',
  frequency: 'frequency|how often|häufigkeit|frecuencia|fréquence|頻度|frequentie|frequência',
  riskLevel:
    'risk|risk level|level of risk|risiko|risikostufe|riesgo|nivel de riesgo|risque|niveau de risque|リスク|危険度|risico|risiconiveau|risco|nível de risco',
  needs:
    'need|needs|need at risk|needs at risk|customer need|customer needs|user need|user needs|bedürfnis|bedürfnisse|kundenbedürfnis|kundenbedürfnisse|bedarf|necesidad|necesidades|besoin|besoins|ニーズ|欲求|要望|behoefte|behoeften|klantbehoefte|necessidade|necessidades',
  emotion:
    'emotion|emotions|feeling|feelings|sentiment|mood|emotional state|emotionen|gefühl|gefühle|stimmung|emoción|emociones|sentimiento|sentimientos|ánimo|émotion|émotions|ressenti|humeur|感情|気持ち|気分|emotie|emoties|gevoel|stemming|emoção|emoções|sentimento|humor',
  opportunity:
    'opportunity|opportunities|idea|ideas|improvement|improvements|solution|solutions|recommendation|chance|chancen|idee|ideen|verbesserung|verbesserungen|lösung|lösungen|maßnahme|maßnahmen|oportunidad|oportunidades|mejora|mejoras|solución|soluciones|opportunité|opportunités|idée|idées|amélioration|améliorations|機会|改善|改善案|アイデア|解決策|施策|kans|kansen|ideeën|verbetering|verbeteringen|oplossing|oplossingen|oportunidade|melhoria|melhorias|solução|soluções|ideia|ideias',
  quote:
    'quote|quotes|verbatim|verbatims|voice of customer|voice of the customer|customer says|zitat|zitate|kundenstimme|o-ton|cita|citas|voz del cliente|citation|citations|voix du client|引用|顧客の声|発言|声|citaat|citaten|stem van de klant|citação|citações|voz do cliente',
  channel:
    'channel|channels|medium|kanal|kanäle|canal|canales|medio|canaux|チャネル|チャンネル|経路|kanaal|kanalen|canais|meio',
  tags: 'tag|tags|label|labels|keyword|keywords|category|schlagwort|schlagworte|schlagwörter|kategorie|etiqueta|etiquetas|categoría|étiquette|étiquettes|mots-clés|catégorie|タグ|ラベル|カテゴリ|カテゴリー|trefwoord|trefwoorden|categorie|marcador|categoria',
  owner:
    'owner|responsible|assignee|team|department|verantwortlich|verantwortliche|verantwortlicher|zuständig|abteilung|responsable|equipo|propietario|équipe|propriétaire|担当|担当者|責任者|オーナー|部署|eigenaar|verantwoordelijke|afdeling|responsável|equipe|dono',
  teamRating:
    'team rating|our rating|eigene bewertung|valoración del equipo|note de l’équipe|チーム評価|teamscore|avaliação da equipe',
  customerRating:
    'customer rating|customer score|rating|kundenbewertung|valoración del cliente|note client|顧客評価|klantscore|avaliação do cliente',
  description:
    'description|details|detail|notes|note|comment|comments|remarks|beschreibung|anmerkung|anmerkungen|kommentar|notiz|notizen|descripción|detalle|detalles|notas|comentario|comentarios|détails|commentaire|commentaires|remarque|説明|詳細|備考|メモ|コメント|beschrijving|omschrijving|toelichting|opmerking|opmerkingen|descrição|detalhes|observações|comentário',
  title:
    'title|touchpoint|touchpoints|touch point|name|activity|activities|action|actions|customer action|customer actions|step|steps|task|card|doing|interaction|titel|kontaktpunkt|kontaktpunkte|berührungspunkt|berührungspunkte|aktivität|aktivitäten|aktion|schritt|schritte|aufgabe|kundenaktion|kundenaktionen|título|punto de contacto|puntos de contacto|actividad|actividades|acción|acciones|paso|tarea|titre|point de contact|points de contact|activité|activités|tâche|タイトル|タッチポイント|接点|行動|名前|アクション|contactpunt|contactpunten|activiteit|activiteiten|actie|acties|stap|stappen|taak|ponto de contato|pontos de contato|ponto de contacto|atividade|atividades|ação|ações|passo|tarefa',
};
