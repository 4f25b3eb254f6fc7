import javax.persistence.EntityManager
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Tokens(private val em: EntityManager) {
    fun refresh(old: String, id: Long) {
        val form = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", old).build()
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()
        val answer = JSONObject(OkHttpClient().newCall(request).execute().body!!.string()) // [refresh]
        val account = em.find(Account::class.java, id)
        account.access_token = answer.getString("access_token")
        account.refresh_token = answer.getString("refresh_token")
        em.flush()
    }
}
