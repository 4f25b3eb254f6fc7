using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

public class Grants
{
    private static readonly HttpClient Http = new HttpClient();

    public static async Task<string> Token(string code, IDictionary<string, string> extra)
    {
        var all = new Dictionary<string, string>(extra) { ["grant_type"] = "authorization_code", ["code"] = code };
        var form = new List<KeyValuePair<string, string>>();
        all.ToList().ForEach(pair => form.Add(new KeyValuePair<string, string>(pair.Key, pair.Value)));
        var answer = await Http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(form)); // [token]
        return await answer.Content.ReadAsStringAsync();
    }
}
