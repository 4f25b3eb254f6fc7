using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public static class Curried
{
    private static readonly HttpClient Http = new();

    private static Func<HttpMethod, Func<string, Func<Dictionary<string, string>, Task<HttpResponseMessage>>>> Call(string root) =>
        verb => path => fields =>
        {
            var content = new FormUrlEncodedContent(fields);
            return verb == HttpMethod.Get
                ? Http.GetAsync(root + path + "?" + content.ReadAsStringAsync().Result)
                : Http.PostAsync(root + path, content);
        };

    public static Task<HttpResponseMessage> Exchange(string code)
    {
        var post = Call("https://api.example.test")(HttpMethod.Post);
        var token = post("/oauth/old_token");
        return token(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]
    }

    public static Task<HttpResponseMessage> Login(string user)
    {
        var get = Call("https://api.example.test")(HttpMethod.Get);
        return get("/oauth/old_token")(new Dictionary<string, string> { ["grant_type"] = "password", ["user_id"] = user }); // [login]
    }
}
