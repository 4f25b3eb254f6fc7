using System.Collections.Generic;
using System.Threading.Tasks;

namespace Shop
{
    public class Exchange : ApiBase
    {
        public Task Run(string code)
        {
            var fields = new Dictionary<string, string>
            {
                { "grant_type", "authorization_code" },
                { "code", code },
                { "client_id", ClientId },
            };
            return Client.PostAsync(Root + "/oauth/old_token", Form(fields)); // [code]
        }
    }
}
