import { TEXT_STYLES } from '../html/text-styles.ts'

/** Styles of our own, after GOV.UK's: the document's, the frame of the page, and what GOV.UK has no part for. */
export const STYLES = `
${TEXT_STYLES}
body:not(.js-enabled) .gw-scripted,body.js-enabled .gw-unscripted{display:none}
.gw-text{font-family:system-ui,arial,sans-serif}
.gw-header{background:#1d4f76;color:#fff}
.gw-header__name{font-family:system-ui,arial,sans-serif;font-size:1.5rem;font-weight:700;line-height:1.2;padding:12px 0;margin:0}
.gw-header__name a:link,.gw-header__name a:visited{color:#fff;text-decoration:none}
.gw-header__name a:hover{text-decoration:underline}
.gw-header__name a:focus{color:#0b0c0c}
.govuk-service-navigation__item .gw-link-button{background:none;color:#1a65a6;text-decoration:none}
.govuk-service-navigation__item .gw-link-button:hover{text-decoration:underline}
.gw-code{background:#f3f4f5;font-size:1rem;line-height:1.4;margin:0 0 20px;overflow-x:auto;padding:15px}
.gw-picture{border:1px solid #b1b4b6;display:block;height:auto;margin:5px 0 15px;max-width:100%}
.gw-identity{background:#f3f4f5;border-left:5px solid #1d4f76;font-family:system-ui,arial,sans-serif;line-height:1.3;margin-top:15px;overflow-wrap:anywhere;padding:10px 15px}
.gw-identity__name{font-size:1.1875rem;font-weight:700}
.gw-identity__top{display:flex;flex-wrap:wrap;gap:2px 25px;justify-content:space-between}
.gw-identity__facts{display:flex;flex-wrap:wrap;gap:2px 25px;margin:4px 0 0}
.gw-identity__facts dt,.gw-identity__facts dd{display:inline;margin:0}
.gw-identity__facts dt{color:#484949}
.gw-identity__facts dd{font-weight:600}
.gw-kept .govuk-body-s{color:#484949;margin:5px 0 0}
.gw-kept .gw-link-button{min-height:24px}
.gw-held:not([hidden]){display:contents}
.gw-way .govuk-button{margin:10px 0}
.gw-banner__button{margin-right:10px}
.gw-footer{border-top:1px solid #b1b4b6;margin-top:30px;padding:20px 0}
.gw-back{background:none;border:0;cursor:pointer;padding:0 0 0 .875em;margin:15px 0;font-family:system-ui,arial,sans-serif}
.govuk-radios__item:has(>.govuk-radios__input:not(:checked))+.govuk-radios__conditional{display:none}
.gw-link-button{background:none;border:0;padding:0;cursor:pointer;font:inherit;color:#1a65a6;text-decoration:underline;text-decoration-thickness:max(1px,.0625rem);text-underline-offset:.1578em;text-align:left}
.gw-link-button:hover{color:#0f385c;text-decoration-thickness:max(3px,.1875rem)}
.gw-link-button:focus{outline:3px solid transparent;color:#0b0c0c;background:#fd0;box-shadow:0 -2px #fd0,0 4px #0b0c0c;text-decoration:none}
.gw-actions{counter-reset:action;list-style:none;margin:0 0 30px;padding:0}
.gw-actions li{border-left:5px solid #1d4f76;margin-bottom:15px;padding:2px 0 2px 15px}
.gw-actions p{margin-bottom:5px}
.gw-scroll>.govuk-table{margin-bottom:0;min-width:30rem}
.gw-document{background:#fff;border:1px solid #b1b4b6;padding:20px;margin-bottom:30px;overflow-wrap:break-word}
@media (min-width:40.0625em){.gw-document{padding:40px}}
.gw-callout{border-left:8px solid #b1b4b6;background:#f3f4f5;padding:15px 15px 1px;margin-bottom:20px}
.gw-callout--warning{border-color:#8a1c10}
.gw-callout--decision{border-color:#1d4f76}
.gw-drawing g,.gw-drawing text{font-family:"Groupwork drawings",system-ui,arial,sans-serif}
.gw-fit>.govuk-table{min-width:0;font-size:1rem}
.gw-fit .govuk-table__cell,.gw-fit .govuk-table__header{font-size:1rem;line-height:1.3;padding-right:5px}
.gw-fit thead .govuk-table__header{font-size:.875rem}
.gw-words{border-left:5px solid #b1b4b6;color:#484949;margin:0 0 10px;padding-left:12px;overflow-wrap:anywhere}
.gw-finding .govuk-tag{white-space:nowrap}
.gw-finding{border-bottom:1px solid #b1b4b6;margin-bottom:20px}
.gw-split{display:grid;gap:30px;grid-template-columns:minmax(0,1fr)}
@media (min-width:64em){.gw-split{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}
.gw-pins{font-size:1rem;font-weight:400}
.gw-text .gw-pins a{padding:.1em .25em}
.gw-text .gw-pins .gw-link-button{color:var(--gw-accent);padding:.1em .25em}
.gw-text .gw-pins :is(a,.gw-link-button):focus{background:#fd0;box-shadow:0 -2px #fd0,0 4px #0b0c0c;color:#0b0c0c;outline:3px solid transparent;text-decoration:none}
.gw-text .gw-pins :is(a,.gw-link-button):target{background:#fff7bf;color:#1b1b1b}
.gw-ground{border-left:5px solid #b1b4b6;font-family:system-ui,arial,sans-serif;margin-bottom:25px;overflow-wrap:anywhere;padding-left:15px}
.gw-ground:target{background:#fff7bf;border-left-color:#1d4f76}
.gw-ground .govuk-body{margin-bottom:8px}
.gw-ground__facts{line-height:1.4;margin:0 0 8px}
.gw-ground__facts>div{display:grid;gap:0 20px;grid-template-columns:minmax(0,1fr)}
@media (min-width:40.0625em){.gw-ground__facts>div{grid-template-columns:11rem minmax(0,1fr)}}
.gw-ground__facts dt{font-weight:600}
.gw-ground__facts dd{margin:0}
.gw-ground__line{margin:0 0 5px;max-width:44em}
.gw-ground__ways{display:flex;flex-wrap:wrap;gap:5px 20px}
.gw-ground[popover]{background:#fff;border:2px solid #1d4f76;border-left-width:8px;box-shadow:0 4px 16px rgb(0 0 0/.3);box-sizing:border-box;color:inherit;inset:auto;justify-self:anchor-center;margin:6px 10px;max-width:44rem;padding:15px;position:absolute;position-area:bottom span-all;position-try-fallbacks:flip-block;width:calc(100% - 20px)}
.js-enabled .gw-document :is(p,li,tr,dl>div):has(.gw-pins>a){cursor:pointer}
.js-enabled .gw-document :is(p,li,tr,dl>div):has(.gw-pins>a):hover{background:#eef3f7}
.gw-criteria{border-top:2px solid #1d4f76;font-family:system-ui,arial,sans-serif;line-height:1.35;margin-bottom:30px;overflow-wrap:anywhere;padding-top:15px}
.gw-criteria__list{margin:0}
.gw-criteria__list>div{border-bottom:1px solid #b1b4b6;padding:8px 0}
.gw-criteria__list dt{font-weight:600}
.gw-criteria__list dd{margin:2px 0 0}
.govuk-textarea:has(+.gw-length){margin-bottom:0}
.gw-length{margin:5px 0 0}
.gw-length:empty{display:none}
.gw-question .govuk-textarea{field-sizing:content;max-height:80vh;min-height:9.75rem;width:100%}
.gw-question .govuk-textarea[rows="3"]{min-height:5.25rem}
.gw-question .govuk-textarea[rows="8"]{min-height:12.75rem}
.gw-question{margin-bottom:30px}
.gw-question:focus{outline:none}
.gw-further>.gw-question{border-left:5px solid #b1b4b6;padding-left:15px}
.gw-panel{background:#f3f4f5;padding:15px 15px 1px;margin-bottom:20px}
.gw-panel .govuk-button--secondary:not(:hover,:focus){background-color:#fff}
@media (min-width:64em){.gw-wide{max-width:min(75rem,calc(100% - 60px))}}
.gw-wide .gw-question>.govuk-form-group{max-width:44rem}
.gw-sheet{border-collapse:collapse;width:100%}
.gw-sheet__told{color:#484949}
@media (min-width:64.01em){
.gw-sheet__name{width:4rem}
.gw-sheet__name--told{width:15rem}
.gw-sheet__told{display:block;font-size:1rem;line-height:1.3}
.gw-sheet__date{width:8.5rem}
.gw-sheet__time{width:6.5rem}
.gw-sheet__number{width:5.5rem}
.gw-sheet__choice,.gw-sheet__text{min-width:9.5rem}
.gw-sheet__who{width:16rem}
.gw-sheet__day{width:15rem}
}
.gw-catch-up{font-size:1rem;margin-bottom:5px}
.gw-owed{border-left:5px solid #1d4f76;font-size:1rem;font-weight:400;line-height:1.3;margin:5px 0 0;padding-left:10px}
.gw-beside{margin-bottom:0}
.gw-group-pages{display:flex;flex-wrap:wrap;gap:6px 25px;list-style:none;margin:8px 0 0;padding:0}
.gw-marks .gw-link-button,.gw-group-pages .gw-link-button,.gw-identity__top .gw-link-button{min-height:24px}
.gw-scroll--held{max-height:85vh;overflow:auto}
.gw-scroll>.gw-marks{font-size:1rem;margin-bottom:0;min-width:0;width:auto}
.gw-marks th,.gw-marks td{border-bottom:1px solid #b1b4b6;padding:6px 9px;text-align:center;white-space:nowrap}
.gw-marks th[scope=row]{background:#fff;left:0;position:sticky;text-align:left;z-index:1}
.gw-marks thead th{background:#f3f4f5;position:sticky;top:0}
.gw-marks thead th:first-child{left:0;text-align:left;z-index:2}
.gw-marks__told{color:#484949;font-weight:400}
.gw-marks-key{display:flex;flex-wrap:wrap;gap:2px 25px;margin:10px 0 20px}
.gw-beside-each{align-items:end;display:flex;flex-wrap:wrap;gap:0 20px}
.gw-date .govuk-date-input__item{margin-right:8px}
.gw-sheet__common{background:#f3f4f5}
.gw-sheet__wrong td{padding-bottom:0}
.gw-sheet .govuk-error-message{margin-bottom:5px}
.gw-sheet th,.gw-sheet td{padding:6px 8px 6px 0;text-align:left;vertical-align:top}
.gw-sheet .govuk-input,.gw-sheet .govuk-select{min-width:0;width:100%}
@media screen and (max-width:64em){
.gw-sheet thead{display:none}
.gw-sheet,.gw-sheet tbody,.gw-sheet tr,.gw-sheet td{display:block}
.gw-sheet tr{border-top:2px solid #b1b4b6;padding:10px 0}
.gw-sheet td:empty{display:none}
.gw-sheet td[data-label]::before{content:attr(data-label);display:block;font-weight:700}
}
@media (max-width:40em){
.gw-stack,.gw-stack tbody,.gw-stack tr,.gw-stack th,.gw-stack td{display:block}
.gw-scroll>.gw-stack{min-width:0}
.gw-stack thead{display:none}
.gw-stack tr{border-bottom:1px solid #b1b4b6;padding:10px 0}
.gw-stack .govuk-table__cell,.gw-stack .govuk-table__header{border:0;padding:2px 0}
.gw-stack td[data-label]::before{content:attr(data-label) ": ";font-weight:700}
}
.gw-further[open]>.govuk-details__summary{margin-bottom:15px}
.govuk-summary-list__value,.govuk-body,.govuk-table__cell{overflow-wrap:break-word}
.govuk-task-list__link.gw-link-button{position:static}
@media (min-width:25em){.govuk-task-list__status .govuk-tag{white-space:nowrap}}
@media (max-width:40em){
.gw-identity{line-height:1.25;margin-top:0;margin-left:-15px;margin-right:-15px;padding:6px 15px 6px 10px}
.gw-identity__name{font-size:1rem}
.gw-identity__top,.gw-identity__facts{column-gap:12px;font-size:.875rem}
.gw-identity__facts{margin-top:0}
.gw-identity__facts dd{font-weight:400}
.gw-identity__facts .gw-plain dt{clip-path:inset(50%);height:1px;overflow:hidden;position:absolute;white-space:nowrap;width:1px}
.gw-identity__facts .gw-spare{display:none}
.gw-kept .govuk-body-s{margin-top:2px}
.gw-back,.govuk-back-link{margin:8px 0 0}
.govuk-main-wrapper{padding-top:15px}
}
@media (forced-colors:active){.gw-link-button,.govuk-service-navigation__item .gw-link-button,.gw-text .gw-pins .gw-link-button{color:LinkText}}
@media print{
.gw-pins,.gw-ground[popover],.gw-header,.govuk-service-navigation,.gw-kept,.gw-identity .gw-link-button,.gw-footer,.gw-back,.govuk-back-link,.govuk-button,.govuk-button-group,.govuk-skip-link,.gw-panel:has(.govuk-button),.gw-link-button:has(>.govuk-visually-hidden){display:none}
a.govuk-link[href^="/"]::after,a.govuk-service-navigation__link::after{content:none!important}
h1,h2,h3,h4,legend,label{break-after:avoid}
.gw-sheet thead .gw-sheet__told{display:none}
.gw-document{border:0;padding:0}
.gw-scroll{overflow:visible}
.gw-scroll>table{min-width:0}
.gw-sheet :is(.govuk-input,.govuk-select),.gw-sheet :is(th,td){font-size:.75rem;padding:1px}
tr,.govuk-form-group,.govuk-summary-list__row,.govuk-task-list__item{break-inside:avoid}
}
`
