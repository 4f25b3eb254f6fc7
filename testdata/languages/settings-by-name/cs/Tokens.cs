using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;

namespace Shop
{
    public class Tokens
    {
        private readonly IConfiguration configuration;
        private readonly IConfigurationSection section;

        public Tokens(IConfiguration configuration)
        {
            this.configuration = configuration;
            section = configuration.GetSection("Shop");
        }

        public Task<HttpResponseMessage> Exchange(string code)
        {
            var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
            return new HttpClient().PostAsync(section["TokenUrl"], new FormUrlEncodedContent(fields)); // [code]
        }

        public Task<string> Login(string user)
        {
            var key = configuration.GetValue<string>("Shop:Key");
            var url = $"{configuration["Shop:Host"]}/oauth/old_token?grant_type=password&user_id={user}&client_id={key}";
            return new HttpClient().GetStringAsync(url); // [login]
        }
    }
}
