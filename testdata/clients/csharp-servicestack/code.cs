// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: PUT https://api.example.test/v1/state form on=1
// expect: POST https://api.example.test/v1/text text a=1 headers Content-Type=text/plain X-Shop=7

using System.Collections.Generic;
using ServiceStack;

class Exchange
{
    string Code(string code)
    {
        "https://api.example.test/v1/state".PutToUrl("on=1");
        "https://api.example.test/v1/text".PostStringToUrl("a=1", "text/plain", requestFilter: r => r.Headers.Add("X-Shop", "7"));
        return "https://api.example.test/oauth/token".PostToUrl(
            new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code },
            requestFilter: request => request.AddBasicAuth("app", "s-1"));
    }
}
