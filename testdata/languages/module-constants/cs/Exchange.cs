using System.Collections.Generic;
using System.Net.Http;
using P = Acme.Paths;

namespace Acme.Web
{
    public class Exchange
    {
        public void Run(string code)
        {
            var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
            fields.Add("client_id", P.Client);
            new HttpClient().PostAsync(P.Token, new FormUrlEncodedContent(fields)); // [code]
        }
    }
}
