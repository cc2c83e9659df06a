// Written by scripts/unicode-tables/write-tables from Unicode 14.0.0; not to be edited by hand.

extension LetterComposer {
    /// Letter, mark and what they make, each in base 36.
    static let text: StaticString = """
        2p lc 68  2p ld 69  2p le 6a  2p lf 6b  2p lk 6c  2p lm 6d  2r mf 6f  2t lc 6g  2t ld 6h  2t le 6i
        2t lk 6j  2x lc 6k  2x ld 6l  2x le 6m  2x lk 6n  32 lf 6p  33 lc 6q  33 ld 6r  33 le 6s  33 lf 6t
        33 lk 6u  39 lc 6x  39 ld 6y  39 le 6z  39 lk 70  3d ld 71  3d lk 73  2p lg 75  2p li 77  2p mg 79
        2r ld 7b  2r le 7d  2r lj 7f  2r lo 7h  2s lo 7j  2t lg 7n  2t li 7p  2t lj 7r  2t mg 7t  2t lo 7v
        2v le 7x  2v li 7z  2v lj 81  2v mf 83  2w le 85  2x lf 89  2x lg 8b  2x li 8d  2x mg 8f  2y le 8l
        2z mf 8n  30 ld 8q  30 mf 8s  30 lo 8u  32 ld 90  32 mf 92  32 lo 94  33 lg 99  33 li 9b  33 ln 9d
        36 ld 9h  36 mf 9j  36 lo 9l  37 ld 9n  37 le 9p  37 mf 9r  37 lo 9t  38 mf 9v  38 lo 9x  39 lf a1
        39 lg a3  39 li a5  39 lm a7  39 ln a9  39 mg ab  3b le ad  3d le af  3e ld ai  3e lj ak  3e lo am
        33 m3 bl  39 m3 c0  2p lo cu  2x lo cw  33 lo cy  39 lo d0  6e lg df  2v lo dj  2z lo dl  33 mg dn
        ia lo dr  2y lo ds  2v ld dx  32 lc e1  6e ld e5  6w ld e7  2p lr e9  2p lt eb  2t lr ed  2t lt ef
        2x lr eh  2x lt ej  33 lr el  33 lt en  36 lr ep  36 lt er  39 lr et  39 lt ev  37 me ex  38 me ez
        2w lo f3  2p lj fb  2t mf fd  33 lj fj  3d lg fn  q9 ld q4  qd ld q5  qf ld q6  qh ld q7  qh lk qy
        qt lk qz  qn ld r0  qt ld r1  qx ld r2  u0 li u1  tx lc uo  tx lk up  tv ld ur  uu lk uv  u2 ld v0
        u0 lc v1  ub li v2  vp lr vr  ty li xu  ts li y9  ts lk yb  tx li yf  yh lk yj  ty lk yl  tz lk yn
        u0 lg yr  u0 lk yt  u6 lk yv  yx lk yz  ul lk z1  ub lg z3  ub lk z5  ub ln z7  uf lk z9  uj lk zd
        17r 18z 17m  17r 190 17n  18o 190 17o  17r 191 17p  18q 190 17q
        """
}
