using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Codes
{
    public static async Task<string> Exchange(string code, string scope)
    {
        var fields = new List<KeyValuePair<string, string>>
        {
            new("grant_type", "authorization_code"),
            new("code", code),
            new("scope", scope),
        };
        fields.RemoveAll(field => string.IsNullOrEmpty(field.Value));
        using var form = new FormUrlEncodedContent(fields);
        var answer = await new HttpClient().PostAsync("https://api.example.test/oauth/old_token", form); // [code]
        return await answer.Content.ReadAsStringAsync();
    }
}
