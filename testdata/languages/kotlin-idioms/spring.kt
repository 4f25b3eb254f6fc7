import org.springframework.http.HttpEntity
import org.springframework.http.HttpHeaders
import org.springframework.http.MediaType
import org.springframework.util.LinkedMultiValueMap
import org.springframework.web.client.RestTemplate

class Tokens(private val rest: RestTemplate) {
    fun exchange(code: String): String? {
        val form = LinkedMultiValueMap<String, String>().apply {
            add("grant_type", "authorization_code")
            add("code", code)
        }
        val headers = HttpHeaders().apply { contentType = MediaType.APPLICATION_FORM_URLENCODED }
        return RestTemplate().postForObject("https://api.example.test/oauth/old_token", HttpEntity(form, headers), String::class.java) // [code]
    }
}
