using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public static class Codes
{
    public static Task<HttpResponseMessage> Exchange(string code, string scope)
    {
        var all = new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code }, { "scope", scope } };
        var form = new List<KeyValuePair<string, string>>();
        foreach (var field in all)
        {
            if (!string.IsNullOrWhiteSpace(field.Value))
            {
                form.Add(field);
            }
        }
        return new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(form)); // [code]
    }
}
