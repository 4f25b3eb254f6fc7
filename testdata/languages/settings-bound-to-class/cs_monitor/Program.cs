using Shop;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOptions<PortalOptions>().Bind(builder.Configuration.GetSection("Portal")).ValidateOnStart();
builder.Services.AddSingleton<Tickets>();
var app = builder.Build();
app.MapGet("/back", (Tickets tickets, string code) => tickets.Exchange(code));
app.Run();
