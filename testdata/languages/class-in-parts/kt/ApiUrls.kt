package shop.api

private const val HOST = "https://api.example.test"

internal const val TOKEN = "$HOST/oauth/old_token"

internal fun query(api: Api, user: String) = "grant_type=password&user_id=$user&client_id=${api.client}"
