import android.os.AsyncTask
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class CodeTask(private val url: String) : AsyncTask<String, Void, String>() {
    override fun doInBackground(vararg codes: String): String? {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", codes[0]).build()
        return OkHttpClient().newCall(Request.Builder().url(url).post(form).build()).execute().body?.string() // [code]
    }
}

class LoginActivity {
    fun onCode(code: String) {
        CodeTask("https://api.example.test/oauth/old_token").executeOnExecutor(AsyncTask.THREAD_POOL_EXECUTOR, code)
    }
}
