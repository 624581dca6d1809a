/**
 * The commonest passwords of ten characters and more, in the lists of leaked passwords that
 * are published every year and on Korean keyboards. Repetitions are found by rule instead.
 */
export const COMMONEST_PASSWORDS: ReadonlySet<string> = new Set(
  `0123456789 01234567890 0987654321 1029384756 1234567890 12345678901 123456789012 1234567890-
  12345678910 1234567891 123456789a 123456789q 123456789z 123456abcd 12345qwert 123qweasdzxc
  123qwe123qwe 147258369a 1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r!! 1q2w3e4r5t! 1qaz2wsx3edc
  1qazxsw23edc 9876543210 a123456789 a1b2c3d4e5 aa12345678 aa123456789 abc1234567 abc123456789
  abcd123456 abcd1234567 abcd12345678 abcd1234!! abcd1234!@ abcde12345 abcdefghij abcdefghijk
  adgjmptw00 adminadmin1 admin12345 admin123456 administrator adobe12345 alexander1 asdf1234!!
  asdf123456 asdfasdf12 asdfghjkl1 asdfghjkl; asdfghjklz azertyuiop basketball baseball12
  changeme12 changeme123 charlie123 chocolate1 computer12 corona2020 covid19covid daniel1234
  dragon1234 dkssudgktpdy dkssudgktpdy1 elizabeth1 football12 football123 gkskskskgk google1234
  hello12345 helloworld helloworld1 iloveyou12 iloveyou123 iloveyou1234 infinity12 jennifer12
  jordan1234 korea12345 letmein123 letmein1234 liverpool1 manchester michael123 michelle12
  minecraft1 monkey1234 myspace123 mypassword mypassword1 ncc1701dncc nothing123 p@ssw0rd12
  p@ssw0rd123 p@ssword123 pa$$word12 pass123456 password00 password01 password10 password11
  password12 password123 password1234 password12345 password123! password1! password!! password22
  passw0rd12 passw0rd123 passwordpassword pokemon123 princess12 princess123 q1w2e3r4t5 q1w2e3r4t5y6
  q123456789 qaz123wsx456 qazwsxedcr qazwsxedcrfv qlalfqjsgh qlalfqjsgh1 qwe123456789 qwer123456
  qwer1234!! qwer1234!@ qwer12345! qwerasdfzxcv qwert12345 qwerty1234 qwerty12345 qwerty123456
  qwertyqwerty qwertyuiop qwertyuiop1 qwertyuiop[ qwertyuiop[] qwertyuiop123 rlaalswns1 samsung123
  samsung1234 seoul12345 sktkfkdgo1 starwars12 sunshine12 sunshine123 superman12 superman123
  tkfkdgody1 tkfkdgody12 trustno1trustno1 unknown123 welcome123 welcome1234 whatever12 williams12
  z1x2c3v4b5 zaq12wsxcde3 zaq1zaq1zaq1 zxcv123456 zxcvbnm123 zxcvbnm1234 zxcvbnm,./`.split(/\s+/),
);
