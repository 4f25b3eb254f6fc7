using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class Portal
{
    private static FormUrlEncodedContent Form(params string[] pairs)
    {
        var fields = new Dictionary<string, string>();
        for (var i = 0; i < pairs.Length; i += 2)
        {
            fields.Add(pairs[i], pairs[i + 1]);
        }
        return new FormUrlEncodedContent(fields);
    }

    private static Task<HttpResponseMessage> Post(string path, params string[] pairs) =>
        new HttpClient().PostAsync("https://api.example.test" + path, Form(pairs));

    public Task<HttpResponseMessage> Exchange(string code) => Post("/oauth/old_token", "grant_type", "authorization_code", "code", code); // [code]
}
