// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* client_id=app

using Flurl;
using Flurl.Http;

class Directory
{
    object Login(string user)
    {
        return "https://api.example.test"
            .AppendPathSegment("oauth")
            .AppendPathSegment("old_token")
            .SetQueryParams(new { grant_type = "password", user_id = user })
            .SetQueryParam("client_id", "app")
            .GetJsonAsync<object>()
            .Result;
    }
}
