import { questionsOf } from '../../../shared/needs/needQuestions.ts';
import { say } from '../../words/say.ts';
import styles from './NeedRow.module.css';

/** What a facilitator asks about a need here; nothing for needs that the catalogues do not know. */
export function NeedQuestions({ need }: { readonly need: string }) {
  const questions = questionsOf(need);
  if (questions === null) return null;
  return (
    <ul className={styles['questions']}>
      {questions.map((question) => (
        <li key={question}>{say('Ask: {question}', { question: say(question) })}</li>
      ))}
    </ul>
  );
}
