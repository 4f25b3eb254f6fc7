using System.Collections.Generic;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

public class Exchange
{
    public async Task<string> Run(string code)
    {
        using var http = new HttpClient();
        var body = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        var response = await http.PostAsync("https://api.example.test/oauth/old_token", body); // [code]
        var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
        if (answer["version"].ToString() == "2")
        {
            return Regex.IsMatch((string)answer["expires_in"], "^[0-9]+$") ? "known" : "unknown";
        }
        return null;
    }
}
