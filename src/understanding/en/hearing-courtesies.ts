// Thanks, goodbyes and greetings beside other words.
import type { HearingRule } from '../act-rules.ts';
import { hearing, opening, phrase, saying } from './hearing-words.ts';

const thanks =
  '(?:thanks?|thx+|thnx|thnks|thanx|tx|ty|tysm|tyvm|thank ?(?:you|u|ya|q)|thanking you|cheers|ta|much obliged|dhanyavaad|shukriya|gracias|merci|thankyou|tnx|tq|thks|tks|thanku|thank q|danke|arigato|obrigad[oa]|grazie|shukran|meherbani|dhanyawad|ta muchly)';
const praise =
  "(?:(?:that(?:'?s| is)|how) )?(?:great|brilliant|awesome|perfect|lovely|fantastic|excellent|wonderful|amazing|nice(?: one)?|good|super|fab|all sorted|sorted|done|fine|many|a million|oh|aw+|ok|okay|got it)";
const after =
  '(?=$|[,.!&;:)]| (?:so|very|a (?:lot|bunch|ton|million)|for|again|anyway|kindly|sir|dear|man|mate|hun|love|yaar|in advance|and|but|bye|you|indeed|much|everyone|team|all|loads|heaps|guys|x|buddy|bro|to you)\\b| &)';
const parting =
  '(?:(?:good ?)?bye+(?:[- ]?bye+)?|tata|ta-ta|ta-?ra|toodles?(?:-?oo|-?pip)?|cheerio|farewell|adios|au revoir|ciao|peace(?: out)?|laters|later (?:mate|gator|love|all|bro)|tc|gn|g2g|gtg|ttyl|ttys|cya|(?:see|c|catch|cu) ?(?:you|ya|u)(?: (?:later|soon|around|tomorrow|then|next (?:time|week)|another time))?(?: at .+)?|take care(?: of yourself)?|(?:good|nighty) ?night|(?:good ?)?nite|(?:night|nite)[ -]night|night(?: all)?|gn8|sleep well|sweet dreams|ttfn|cul8r|l8rs?|mind how you go|so long|hasta la vista|sayonara|auf wiedersehen|arrivederci|adieu|alvida|khuda hafiz|over and out|(?:until|till) (?:next time|then|tomorrow|we .+)|(?:stay|keep) (?:safe|well|warm)|take it easy|be well|(?:talk|speak|chat|see|message|text)(?: (?:to|with))?(?: (?:you|u|ya))? (?:later|soon|tomorrow|again)|(?:same to you|and you|you too)|all the best|best wishes)';

/** Courtesies, in English. */
export const enCourtesies: readonly HearingRule[] = [
  hearing(
    'thanks',
    [
      new RegExp(
        `^(?:(?:${praise}|hi+|hey+|hello|no|nope|nah|yes|yep|ye+a+h*|please|and|but|many|so|well|🙏)[,! ]+)*${thanks}${after}(?! (?:cards?|note|letter|page|message))`,
        'iu',
      ),
      new RegExp(
        `(?<!\\b(?:say|saying|of|the|a|an|any|to|word|my|your|you|is|no)) (?:${thanks})(?: (?:so|very) much| a lot| again| anyway)?$`,
        'iu',
      ),
      new RegExp(`\\band ${thanks} (?:for|so|very)\\b`, 'i'),
      saying(
        "(?<!would |'d |really )appreciate (?:it(?! if)|that|your|all (?:your|the)|you|the help)",
        '(?:much|really|greatly|very much) appreciated',
        "(?:i(?:'?m|m| am)|we(?:'?re| are)|so|very|really) (?:\\w+ )?(?:grateful|thankful|obliged)",
        'thank you enough',
        "(?:you(?:'?re| are|'ve been| have been)|ur|what) (?:a |an |such a |the |an absolute |a real )?(?:lifesaver|life saver|star|legend|angel|gem|hero|godsend|darling|sweetheart|best$|saviou?r|treasure|diamond|top (?:man|lad|bloke)|kind$)",
        "(?:that(?:'?s| is| was)|how|so|very|too) (?:\\w+ )?kind(?: of (?:you|u))?|(?:you(?:'?ve| have)|that'?s) been (?:\\w+ )?(?:great|brilliant|helpful|fantastic|amazing|wonderful|so kind|a (?:great|big|massive|huge|real) help)|(?:great|big|massive) help|(?:helped|help) (?:me )?(?:a lot|so much|loads|out (?:a lot|loads))|(?:saved|made) my \\w+|(?:nice|good|sweet|lovely) of you|kudos|hats off|appreciate (?:u|ya)\\b",
        'i owe you(?: one)?$',
        '(?<=pass on |give |send )my thanks',
      ),
      phrase('(?:god )?bless (?:you|u)(?: \\w+)?', 'nice one', '(?:you )?(?:legend|lifesaver)'),
    ],
    {
      unless:
        /\bthanks? (?:you )?(?:cards?|voucher|message|to you lot)|\bno need\b|^(?:when|is|does|do|how|where|why|what|can i)\b.*\bthank/i,
      within: [/^(?:[🙏🤝][\u{1f3fb}-\u{1f3ff}\ufe0f]*\s*)+$/u],
      never:
        /\bthanks for nothing|no thanks to (?:you|your)|\b(?:gee|wow),? thanks|\boh,? thanks,? (?:another|so|now)|\bthanks a lot for (?:losing|ruining|nothing)/i,
    },
  ),
  hearing(
    'bye',
    [
      phrase(
        `${parting}(?: (?:now|then|for now|mate|dear|ji|x|all|everyone|beta|later|lol|so much|and .+))*`,
        '(?:have|enjoy|wish(?:ing)? you) (?:a|an|the rest of (?:your|the)|your|the)(?: \\w+){0,2} (?:day|rest of .+|evening|night|weekend|one|week|afternoon|morning)(?: ahead)?',
        "(?:(?:i(?:'ve| have)? |i'?ve )?(?:gotta|got to|have to|need to|must) |i'?d better )(?:go|run|leave|dash|head off|shoot)(?: now)?",
        "(?:right,? )?i(?:'?m|m| am) (?:off|out|done)(?: (?:to (?:bed|work|lunch|sleep|school)|home|now|then|here|for (?:today|the day|now)))*",
        "i(?:'?ll| will|'?d| better)? (?:let you (?:go|get on).*|leave you to it|be (?:off|going)|go now|leave now|leave it (?:there|here) for today|hang up)",
        "(?:i(?:'?d)? )?(?:must|better|best|time to|should) (?:be )?(?:dash|go|run|off|going|head off|get going|get off|leave)(?: now)?",
        "(?:i(?:'?m|m| am) )?(?:going|leaving|heading|off|going offline|disconnecting|hanging up|heading off|heading out|logging out|log(?:ging)? off)(?: (?:now|home|out|off|to bed|to sleep|offline))+",
        "(?:that(?:'?s| is| will be|'?ll be) all|i(?:'?m| am) done|we(?:'?re| are) done|all done)(?: (?:here|from me|for (?:today|now)))+",
        "won'?t (?:keep you|take up) .*|(?:i(?:'?m| am) )?(?:gonna|going to) (?:go|bounce|head off|bed)",
        '(?:close|end|closing|ending) (?:the |this )?(?:chat|conversation)(?: (?:here|now))?',
        "(?:i(?:'?m|m| am) )?(?:leaving|ending|closing) (?:the |this )?(?:chat|conversation)",
        "(?:i(?:'?m|m| am) )?(?:logging|signing) off",
        "that'?s me (?:done|off)(?: for (?:the day|today|now))?",
      ),
      opening(
        '(?:gotta|have to|got to) go\\b(?! (?:to|through|into|for|back|via|in)\\b)',
        '(?:good)?bye\\b(?! ?(?:cards?|-?laws?))',
        'catch (?:you|ya) (?:another|later|soon|next|around)',
      ),
    ],
    { unless: /\bsell\b|^(?:where|do|does|is|how|what)\b/i },
  ),
  hearing(
    'greet',
    [
      /^(?:(?:dear (?:sir|madam|team|all|customer|support|sir\/madam),? ?)?greetings\b(?! cards?)|dear (?:sir|madam|team|support)\b)/i,
      /^(?:oh[, ]+)?(?:hi+|he+y+|hell+o+|helo+|hlo+|hallo+|hullo|hiya|heya|howdy|namaste|namaskar|namaskaram|sala+m|vanakkam|hola|bonjour|heyo|'?ello|hai+|hlw|salut|ahoy|yoo-?hoo|cooee|wotcha|ey ?up|assal\w+|as-?sal\w+|sat sri akal|kem cho|gm)(?![\w'-]| (?:vis|res|fi|tech|kitty|fresh|google|siri|fever)\b)/i,
      /^(?:ay up|oi oi|g'?day|(?:a )?(?:very )?good ?(?:morning|mrng|mornin|aft\w*|evening|eve|day|noon)|gud (?:mrng|morning|evening|aft\w*)|top of the morning|(?:how(?:'?s (?:it going|things|you|life|everything|your day)|s it going| goes it| (?:are|r) (?:you|u|things|we)| (?:you|u|ya) doin\w*| do you do)|hope (?:you|all|this|ur|everyone)\b.{0,20}\bwell|(?:nice|good|pleased|lovely) to (?:meet|see) you|long time no see|pleased to meet you|to whom it may concern)(?=$|[ ,!?.](?!returns|refunds|this work)))/i,
      /^(?:morning|mornin|evening|afternoon|yo+|sup|wa(?:ss|zz)up|what'?s up|y'?(?:ou )?alright|you alright)(?=$|[,!?.]| (?:all|everyone|team|sir|madam|folks|there|bot|mate|guys|to you)\b)/i,
      /^(?:thanks?[,.! ]+)?(?:is )?any(?:one|body) (?:there|here|around)$/i,
    ],
    { within: [/^\s*👋/u] },
  ),
];
