using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

public class Exchange
{
    private static readonly string[] Required = { "grant_type", "code", "client_id" };

    private static IDictionary<string, string> Check(IDictionary<string, string> fields)
    {
        var missing = Required.Where(name => string.IsNullOrEmpty(fields[name])).ToList();
        if (missing.Any())
        {
            throw new ArgumentException($"{string.Join(", ", missing)} missing");
        }
        foreach (var name in Required)
        {
            if (!fields.ContainsKey(name))
                throw new ArgumentException($"{name} is missing");
        }
        return fields;
    }

    public async Task<string> Run(string code, string client)
    {
        var fields = Check(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["client_id"] = client,
        });
        var response = await new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
        return await response.Content.ReadAsStringAsync();
    }
}
