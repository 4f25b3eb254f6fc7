package portal

import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


fun refresh(token: String) = OkHttpClient().newCall(Request.Builder().url(Endpoints.HOST + Endpoints.TOKEN).post(FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()).build()).execute()
