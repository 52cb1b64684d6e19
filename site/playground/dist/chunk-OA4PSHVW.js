import{h as n}from"./chunk-H7HK4ZQ7.js";n();var r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function s(e){return e.replace(/[&<>"']/g,t=>r[t]??t)}export{s as a};
