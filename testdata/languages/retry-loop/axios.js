const axios = require('axios');

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

module.exports.refresh = async (token) => {
  let tries = 0;
  while (true) {
    try {
      const body = `grant_type=refresh_token&refresh_token=${encodeURIComponent(token)}`;
      return await axios.post('https://api.example.test/oauth/old_token', body); // [refresh]
    } catch (error) {
      if (++tries >= 3) throw error;
      await pause(1000);
    }
  }
};
