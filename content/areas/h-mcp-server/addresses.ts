/** The two addresses of the MCP server, ready to copy. The demo environment has its own tokens. */
export const serverAddresses = [
  { label: 'Server address', text: 'https://api.planhat.com/v1/mcp' },
  { label: 'Server address of the demo environment', text: 'https://api.planhatdemo.com/v1/mcp' },
];
