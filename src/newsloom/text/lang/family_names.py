"""Family names that come before the given name: the most frequent ones of China, Korea and Vietnam."""

from __future__ import annotations

from newsloom.text.lang.word_list import listed

FAMILY_FIRST = listed("""
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang cao deng han
    feng zeng peng xiao cai pan tian dong yuan yu jiang wei su lu ding ren shen yao lai xi hua qin geng mao
    kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong moon bae ban noh roh
    nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly
""")
