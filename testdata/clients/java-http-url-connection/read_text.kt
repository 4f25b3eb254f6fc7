// expect: GET https://api.example.test/oauth/token query grant_type=password username=*

import java.net.URL

fun login(user: String) = URL("https://api.example.test/oauth/token?grant_type=password&username=$user").readText()
