import Importing
import Testing

@Suite struct RawHTMLAttackTests {
    static let attacks = [
        "<script>alert(1)</script>", "<SCRIPT SRC=//e.org/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script/x>alert(1)</script\t>", "<script>alert(1)", "<<script>alert(1)//<</script>",
        "<script\u{0}>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "<img src=x:x onerror=alert(1)>", "<img/src=x/onerror=alert(1)>",
        "<img src='x'onerror='alert(1)'>", "<img src=\"x\" onerror=\"alert(1)\"",
        "<img src=`x`onerror=alert(1)>",
        "<img \"\"\"><script>alert(1)</script>\">", "<IMG SRC=javascript:alert(1)>",
        "<img src=x\u{0}onerror=alert(1)>",
        "<img src=data:image/svg+xml;base64,PHN2Zz4= onload=alert(1)>",
        "<img srcset='javascript:alert(1)' src=x>",
        "<a href=javascript:alert(1)>x</a>", "<a href=\"java&#10;script:alert(1)\">x</a>",
        "<a href=\"&#106;avascript:alert(1)\">x</a>", "<a href=\"&#x6A&#x61vascript:alert(1)\">x</a>",
        "<a href=\"javascript&colon;alert(1)\">x</a>", "<a href=\"java&Tab;script:alert(1)\">x</a>",
        "<a href=\"java&NewLine;script:alert(1)\">x</a>", "<a href=\" &#1; javascript:alert(1)\">x</a>",
        "<a href=\"\u{1}javascript:alert(1)\">x</a>", "<a href=\"jAvAsCrIpT:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>", "<a href='vbscript:msgbox(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<a href=\"&#0000106&#0000097vascript:alert(1)\">x</a>",
        "<a href=x href=javascript:alert(1)>x</a>", "<a href='blob:x'>x</a>",
        "<a href='file:///etc/passwd'>x</a>",
        "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<svg><a xlink:href=javascript:alert(1)><text>x</svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<style><img src=\"</style><img src=x onerror=alert(1)//\">",
        "<title><a title=\"</title><img src=x onerror=alert(1)>\">",
        "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">",
        "<xmp><a title=\"</xmp><img src=x onerror=alert(1)>\">",
        "<noembed><a title=\"</noembed><img src=x onerror=alert(1)>\">",
        "<plaintext><img src=x onerror=alert(1)>", "<!--><script>alert(1)</script>-->",
        "<!---><script>alert(1)</script>-->",
        "<!--x--!><img src=x onerror=alert(1)>", "<!-- --\u{0}><script>alert(1)</script> -->",
        "<![CDATA[><img src=x onerror=alert(1)>]]>",
        "<?xml ><img src=x onerror=alert(1)>", "</ ><script>alert(1)</script>", "</a onclick=alert(1)>",
        "<base href=javascript:/a/>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<link rel=stylesheet href=javascript:alert(1)>",
        "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'>",
        "<object data=javascript:alert(1)>",
        "<embed src=javascript:alert(1)>", "<embed src='data:text/html,x'>",
        "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>",
        "<input autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>",
        "<video poster=javascript:alert(1) src=x onerror=alert(1)>",
        "<video><source onerror=alert(1) src=javascript:x>", "<audio src onloadstart=alert(1)>",
        "<body onload=alert(1)>",
        "<marquee onstart=alert(1)>", "<table background=javascript:alert(1)>",
        "<div style=\"background:url(javascript:alert(1))\">",
        "<p style=x:expression(alert(1))>", "<a\u{C}href=javascript:alert(1)>",
        "<a href=\"javascript:alert(1)//\"<b>x",
        "<b/ onclick=alert(1)>", "<b =onclick=alert(1)>", "<b \"onclick=alert(1)>",
        "<isindex action=javascript:alert(1)>",
        "<x onclick=alert(1)>", "<p id=document.cookie><a id=__proto__ name=constructor>",
        "\u{FEFF}<script>alert(1)</script>",
        "<blockquote cite=javascript:alert(1)>", "<ins cite=javascript:alert(1)>", "<q cite='data:x'>",
        "<img src='//e.org/x' style=a onx>",
        "<template><img src=x onerror=alert(1)></template>", "<select><template><img src=x onerror=alert(1)>",
        "<frameset onload=alert(1)><frame src=javascript:alert(1)>", "<a href=http:javascript:alert(1)>x</a>",
        "<a href='\\\\e.org'>x</a>",
    ]

    @Test(arguments: attacks, [true, false]) func leavesNothingThatRuns(attack: String, isBlock: Bool) {
        let clean = cleaned(attack, isBlock: isBlock)
        #expect(CleanHTML(clean).problem == nil)
        #expect(cleaned(clean) == clean)
    }

    @Test(arguments: [
        ("<a href=\"java&#10;script:alert(1)\">x</a>", "x"),
        ("<img src=x onerror=alert(1)>", "<img src=\"x\" />"),
        ("<svg/onload=alert(1)>x</svg>y", "y"), ("<scr<script>ipt>a</script>b", "ipt&gt;ab"),
        ("<!--><script>alert(1)</script>-->", "--&gt;"),
        ("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<img src=\"x\" />\"&gt;"),
        ("<base href=javascript:/a/>x", "x"), ("<iframe src=javascript:alert(1)>y</iframe>x", "x"),
        ("<a href=\"javascript&colon;alert(1)\" title=t>x</a>", "<a title=\"t\">x</a>"),
    ])
    func leavesTheRest(attack: String, clean: String) { #expect(cleaned(attack) == clean) }
}
