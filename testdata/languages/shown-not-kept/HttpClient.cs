using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

class Exchange
{
    async Task Run(HttpContext context, TextWriter log, Desk desk, string code)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        var response = await new HttpClient().PostAsync("https://api.example.test/oauth/old_token", form); // [code]
        var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
        await context.Response.WriteAsync((string)answer["access_token"]);
        await context.Response.WriteAsJsonAsync(answer);
        log.WriteLine(answer["access_token"]);
        Console.Out.WriteLine(answer["access_token"]);
        await Console.Error.WriteLineAsync((string)answer["access_token"]);
        desk.SetHeader("Authorization", "Bearer " + answer["access_token"]);
        desk.Lines.Insert(0, answer["access_token"]);
    }
}
