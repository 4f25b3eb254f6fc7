const https = require('https');

const send = ({ body, ...options }) =>
  new Promise((resolve, reject) => {
    const req = https.request({ method: 'POST', ...options }, (res) => {
      const chunks = [];
      res.on('data', (data) => chunks.push(data));
      res.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve(JSON.parse(text));
      });
    });
    req.on('error', reject);
    if (body) {
      req.write(body);
    }
    req.end();
  });

exports.handler = async (event) => {
  const credentials = Buffer.from(process.env.ID + ':' + process.env.SECRET).toString('base64');
  const answer = await send({ // [code]
    hostname: 'api.example.test',
    path: '/oauth/old_token',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Authorization: `Basic ${credentials}` },
    body: `grant_type=authorization_code&code=${event.queryStringParameters.code}`,
  });
  return { statusCode: 200, body: answer.access_token };
};
