// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*
// expect: POST https://api.example.test/oauth/plain text grant_type=refresh_token headers X-A=1
// expect: GET https://api.example.test/v1/a headers Authorization="Bearer *"
// expect: POST https://api.example.test/v1/b form a=1 query q=1
// expect: GET https://api.example.test/v1/c headers X-C=1 Authorization="Bearer *"
// expect: POST https://api.example.test/v1/d json a=1
// expect: POST https://api.example.test/v1/e form a=1 auth=basic
// expect: PUT https://api.example.test/v1/f json a=1
// expect: GET https://api.example.test/v1/f
// expect: POST https://api.example.test/v1/g text
// expect: DELETE https://api.example.test/v1/h text
// expect: POST https://api.example.test/v1/i text
// expect: PUT https://api.example.test/v1/j form a=1
// expect: POST https://api.example.test/v1/l form a=1
// expect: POST https://api.example.test/v1/m text headers X-M=1
// expect: GET https://api.example.test/v1/k query a=1 b=2

using System.Collections.Generic;
using System.Net.Http;
using Flurl;
using Flurl.Http;

class Refresh
{
    void Run(string token)
    {
        "https://api.example.test/oauth/token".PostJsonAsync(new { grant_type = "refresh_token", refresh_token = token });
        "https://api.example.test/oauth/plain".WithHeader("X-A", 1).PostStringAsync("grant_type=refresh_token");
    }

    void More(string token, string id, string secret)
    {
        "https://api.example.test/v1/a".WithOAuthBearerToken(token).GetAsync();
        "https://api.example.test/v1/b".SetQueryParam("q", 1).PostUrlEncodedAsync(new { a = 1 });
        "https://api.example.test/v1/c".WithHeader("X-C", 1).WithOAuthBearerToken(token).GetStringAsync();
        new FlurlClient("https://api.example.test").Request("v1/d").PostJsonAsync(new { a = 1 });
        "https://api.example.test/v1/e".WithBasicAuth(id, secret).PostUrlEncodedAsync(new { a = 1 });
        "https://api.example.test/v1/f".AppendPathSegment("").SendJsonAsync(HttpMethod.Put, new { a = 1 });
        "https://api.example.test/v1/g".PostStringAsync("a");
        "https://api.example.test/v1/h".AppendPathSegment("").SendAsync(HttpMethod.Delete, new StringContent("b"));
        "https://api.example.test/v1/i".AppendPathSegment("").PostAsync(new StringContent("c"));
        "https://api.example.test/v1/j".AppendPathSegment("").SendUrlEncodedAsync(HttpMethod.Put, new { a = 1 });
        "https://api.example.test/v1/k".SetQueryParams(new { a = 1 }).SetQueryParams(new { b = 2 }).GetStringAsync();
        "https://api.example.test/v1/l".PostUrlEncodedAsync(new { a = 1 });
        "https://api.example.test/v1/m".WithHeaders(new Dictionary<string, string> { ["X-M"] = "1" }).PostStringAsync("d");
        "https://api.example.test/v1/f".GetJsonAsync<object>();
    }
}
