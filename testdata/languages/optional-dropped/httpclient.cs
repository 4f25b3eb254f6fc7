using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

public class Exchange
{
    private static readonly HttpClient Http = new HttpClient();

    public static async Task<string> Run(string code, string scope = null)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["scope"] = scope };
        var given = fields.Where(field => field.Value != null).ToDictionary(field => field.Key, field => field.Value);
        var answer = await Http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(given)); // [code]
        return await answer.Content.ReadAsStringAsync();
    }
}
