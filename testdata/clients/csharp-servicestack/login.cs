// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=*
// expect: GET https://api.example.test/v1/seats query .. headers ..
// expect: GET https://api.example.test/v1/owner headers Authorization="Bearer *"

using ServiceStack;

class Directory
{
    string Seats(System.Action<System.Net.HttpWebRequest> filter)
    {
        return "https://api.example.test/v1/seats".GetStringFromUrl(requestFilter: filter);
    }

    string Owner(string token)
    {
        return "https://api.example.test/v1/owner".GetJsonFromUrl(r => r.AddBearerToken(token));
    }

    string Login(string user)
    {
        return $"https://api.example.test/oauth/old_token?grant_type=password&user_id={user}".GetJsonFromUrl();
    }
}
