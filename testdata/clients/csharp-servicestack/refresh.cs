// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*

using ServiceStack;

class Refresh
{
    string Run(string token)
    {
        return "https://api.example.test/oauth/token".PostJsonToUrl(new { grant_type = "refresh_token", refresh_token = token });
    }
}
