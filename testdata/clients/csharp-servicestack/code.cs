// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*
// expect: PUT https://api.example.test/v1/state form on=1

using System.Collections.Generic;
using ServiceStack;

class Exchange
{
    string Code(string code)
    {
        "https://api.example.test/v1/state".PutToUrl("on=1");
        return "https://api.example.test/oauth/token".PostToUrl(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
    }
}
