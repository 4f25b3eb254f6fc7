import org.springframework.util.LinkedMultiValueMap
import org.springframework.web.client.RestTemplate
import org.springframework.web.client.postForObject

class Exchange(private val rest: RestTemplate = RestTemplate()) {
    fun exchange(code: String): Boolean {
        val form = LinkedMultiValueMap<String, String>().apply {
            add("grant_type", "authorization_code")
            add("code", code)
        }
        val answer = rest.postForObject<Map<String, String>>("https://api.example.test/oauth/old_token", form) // [code]
        if (answer["version"] != "2") {
            return false
        }
        return answer["expires_in"]!!.substring(0, 1).isEmpty()
    }
}
