using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using System.Web;
using Newtonsoft.Json.Linq;

namespace Shop.Services
{
    public class Renewal
    {
        public async Task Run()
        {
            var session = HttpContext.Current.Session;
            var response = await new HttpClient().PostAsync(Endpoints.Token, new FormUrlEncodedContent(new Dictionary<string, string> // [refresh]
            {
                { "grant_type", "refresh_token" },
                { "refresh_token", (string)session["refresh"] },
            }));
            var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
            HttpContext.Current.Session["access"] = answer["access_token"].ToString();
        }
    }
}
