import type { VoiceRole } from './voiceMapping.ts';

/** What survey tools and people call the columns, in the languages of the interface, between bars. */
export const VOICE_WORDS: Readonly<Partial<Record<VoiceRole, string>>> = {
  date: 'date|day|heard on|created|created at|submitted at|timestamp|time|response date|submit date|start date|end date|recorded date|date created|submitted|datum|tag|zeitpunkt|fecha|día|date de réponse|jour|日付|日時|回答日|dag|data|dia',
  score:
    'score|rating|ratings|nps|nps score|csat|ces|stars|star rating|grade|likelihood|how likely are you to recommend us|satisfaction|satisfaction score|bewertung|punkte|note|wertung|puntuación|valoración|nota|note|score nps|評価|スコア|点数|beoordeling|cijfer|pontuação|avaliação',
  quote:
    'verbatim|verbatims|quote|comment|comments|feedback|feedback text|review text|comment text|text|response|answer|review|message|open answer|open ended response|zitat|kommentar|antwort|rückmeldung|freitext|wortlaut|comentario|comentarios|cita|respuesta|opinión|commentaire|commentaires|citation|réponse|avis|コメント|自由回答|フィードバック|感想|意見|声|opmerking|opmerkingen|citaat|reactie|antwoord|comentário|comentários|citação|resposta|opinião',
  stage:
    'stage|phase|journey stage|step|etappe|stufe|schritt|abschnitt|etapa|fase|étape|ステージ|段階|フェーズ|stap|estágio',
  touchpoint:
    'touchpoint|touch point|interaction|kontaktpunkt|berührungspunkt|punto de contacto|point de contact|タッチポイント|接点|contactpunt|ponto de contato|ponto de contacto',
  source:
    'source|channel|survey|quelle|kanal|fuente|origen|canal|source|出典|チャネル|情報源|bron|kanaal|fonte|origem',
  persona:
    'persona|segment|customer type|kundentyp|kundengruppe|segmento|segment client|ペルソナ|セグメント|顧客タイプ|klantgroep',
  sample:
    'sample|sample size|n|responses|stichprobe|anzahl|muestra|échantillon|サンプル数|回答数|steekproef|aantal|amostra',
  link: 'link|url|permalink|verweis|enlace|lien|リンク|koppeling|ligação',
};

/** What people call where something was heard, by how the journey calls it. */
export const SOURCE_WORDS: Readonly<Record<string, string>> = {
  interview: 'interview|interviews|user interview|gespräch|entrevista|entretien|インタビュー',
  survey:
    'survey|surveys|questionnaire|nps|csat|ces|typeform|surveymonkey|qualtrics|medallia|delighted|google forms|umfrage|befragung|encuesta|enquête|sondage|アンケート|調査|pesquisa|inquérito',
  'call recording':
    'call|call recording|phone|calls|call center|gong|chorus|anruf|telefon|llamada|appel|téléphone|電話|通話|telefoon|gesprek|chamada|ligação',
  ticket:
    'ticket|tickets|support|support ticket|email|e-mail|complaint|chat|zendesk|intercom|freshdesk|help scout|salesforce|beschwerde|reclamación|queja|réclamation|問い合わせ|チケット|メール|klacht|reclamação',
  social:
    'social|social media|review|reviews|app store|play store|google play|google reviews|g2|capterra|tripadvisor|yelp|reddit|x|linkedin|instagram|trustpilot|twitter|facebook|bewertungsportal|reseña|avis|口コミ|ソーシャル|redes sociales|redes sociais',
  analytics: 'analytics|web|data|statistics|statistik|analítica|statistiques|分析|analyse',
  observation: 'observation|observed|shadowing|beobachtung|observación|観察|observatie|observação',
};
